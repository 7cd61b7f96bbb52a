// What can be seen of a page from inside it; each question answers with sentences about what is wrong.
(() => {
    const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const tag = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    const fields = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), select, textarea, button, .btn';
    const tabbable = 'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
    const axeRuns = options => axe.run(document, { ...options, resultTypes: ['violations'], preload: false }).then(found =>
        found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id}: ${rule.help}, at ${node.html.slice(0, 200)}`)));
    // A circle of the map shows its focus by its reach, a field also by its edge.
    const showsFocus = element => {
        const drawn = element.querySelector?.('.reach');
        if (drawn) return getComputedStyle(drawn).stroke !== 'none';
        const look = getComputedStyle(element);
        return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
    };

    window.examination = {
        everything: () => axeRuns({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
        contrast: () => axeRuns({ runOnly: { type: 'rule', values: ['color-contrast'] } }),
        structure: () => [
            ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
            ...[...document.querySelectorAll('script:not([type="application/ld+json"])')]
                .filter(script => !script.src.includes('/assets/')).map(script => 'a script that carries: ' + tag(script)),
            ...[...document.querySelectorAll('a[href^="#"]')].filter(link => !document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))))
                .map(link => 'a link to nothing here: ' + tag(link)),
            ...[...document.querySelectorAll('form')].filter(form => !form.querySelector('button, input[type=submit]'))
                .map(form => 'a form that nothing sends: ' + tag(form)),
            ...[...document.querySelectorAll('input, select, textarea, button')].filter(field => !field.form && !field.closest('[data-scripted], [data-specimen]'))
                .map(field => 'a control outside a form: ' + tag(field)),
            ...[...document.querySelectorAll('*')].filter(element => [...element.attributes].some(one => one.name.startsWith('on')))
                .map(element => 'a handler in the page: ' + tag(element)),
        ],
        movement: () => [...document.querySelectorAll('*')].filter(element => {
            const look = getComputedStyle(element);
            return [look.transitionDuration, look.animationDuration].some(times => times.split(', ').some(time => parseFloat(time) > 0.01))
                || look.scrollBehavior === 'smooth';
        }).slice(0, 3).map(element => 'moves although nothing should: ' + tag(element)),
        edges: () => [...document.querySelectorAll(fields)].filter(shown).filter(field => {
            const look = getComputedStyle(field);
            return !look.textDecorationLine.includes('underline') &&
                (look.borderStyle === 'none' || parseFloat(look.borderTopWidth) + parseFloat(look.borderBottomWidth) < 1);
        }).slice(0, 3).map(field => 'without an edge in forced colours: ' + tag(field)),
        width: () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('main *, header *, footer *')]
            .filter(element => shown(element) && element.getBoundingClientRect().right > window.innerWidth + 1 && !element.closest('.scroll, pre'))
            .slice(0, 2).map(element => `wider than ${window.innerWidth} px: ` + tag(element)).concat('scrolls sideways'),
        covering: () => [...document.querySelectorAll('body *')].filter(element => {
            const look = getComputedStyle(element);
            return ['fixed', 'sticky'].includes(look.position) && look.pointerEvents !== 'none' && shown(element)
                && element.getBoundingClientRect().height > window.innerHeight / 2;
        }).map(element => 'covers half the window and stays: ' + tag(element)),
        focus: () => document.activeElement === document.body ? ['nothing takes the focus']
            : showsFocus(document.activeElement) ? [] : ['its focus is not seen: ' + tag(document.activeElement)],
        lostFocus: () => document.activeElement === document.body ? [] : [...window.examination.focus(), ...window.examination.inSight()],
        focused: () => document.activeElement === document.body ? '' : tag(document.activeElement),
        name: () => { const at = document.activeElement ?? document.body; return (at.labels?.[0]?.innerText || at.innerText || at.value || at.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' '); },
        // Of radio buttons with one name Tab stops at one.
        stops: () => new Set([...document.querySelectorAll(tabbable)].filter(shown)
            .map((element, at) => element.type === 'radio' ? element.form?.action + element.name : at)).size,
        inSight: () => {
            const box = document.activeElement.getBoundingClientRect();
            return box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
                ? [] : ['focused out of sight: ' + tag(document.activeElement)];
        },
        links: () => [...document.querySelectorAll('a[href]')].filter(link => link.origin === location.origin)
            .map(link => link.pathname + link.search),
    };
})();

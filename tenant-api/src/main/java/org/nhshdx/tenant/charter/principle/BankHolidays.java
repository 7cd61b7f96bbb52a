package org.nhshdx.tenant.charter.principle;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;

/** The bank holidays of each UK nation as observed in each year, the moved and the extra ones too. */
public final class BankHolidays {

    /** The Act that names today's bank holidays is of 1971; of far-off years nobody knows what will be moved. */
    private static final int FIRST_YEAR = 1971;

    private static final int LAST_YEAR = 2200;

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** What the library doesn't know of, or not yet; take a line out once it does. */
    private static final List<Proclaimed> PROCLAIMED = List.of(
            new Proclaimed(Set.of(Nation.SCOTLAND), LocalDate.of(2026, 6, 15), "World Cup"),
            new Proclaimed(Set.of(Nation.values()), LocalDate.of(2002, 6, 3), "Queen's Golden Jubilee"),
            new Proclaimed(Set.of(Nation.values()), LocalDate.of(2002, 6, 4), "Spring Bank Holiday"),
            new Proclaimed(Set.of(Nation.values()), LocalDate.of(1999, 12, 31), "Millennium"));

    /** The spring bank holiday that was moved to the jubilee, which the library leaves where it was. */
    private static final Set<LocalDate> MOVED_AWAY = Set.of(LocalDate.of(2002, 5, 27));

    private record Proclaimed(Set<Nation> nations, LocalDate date, String name) {}

    /** A bank holiday and its name. */
    public record BankHoliday(LocalDate date, String name) {}

    /** The bank holiday that this day is, or that makes its weekend long: the Friday before or the Monday after. */
    Optional<BankHoliday> around(LocalDate day, Nation nation) {
        return Stream.concat(Stream.of(day), neighbour(day))
                .flatMap(date -> on(date, nation).stream())
                .findFirst();
    }

    private static Stream<LocalDate> neighbour(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Stream.of(day.minusDays(1), day.plusDays(2));
            case SUNDAY -> Stream.of(day.minusDays(2), day.plusDays(1));
            default -> Stream.empty();
        };
    }

    /** The bank holiday that this day is. */
    public Optional<BankHoliday> on(LocalDate date, Nation nation) {
        var proclaimed = PROCLAIMED.stream()
                .filter(extra -> extra.nations.contains(nation) && extra.date.equals(date))
                .map(extra -> new BankHoliday(date, extra.name));
        return Stream.concat(proclaimed, observed(date, nation)).findFirst();
    }

    private Stream<BankHoliday> observed(LocalDate date, Nation nation) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR || MOVED_AWAY.contains(date)) {
            return Stream.empty();
        }
        return holidays.getHolidays(Year.of(date.getYear()), region(nation)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                        && holiday.getDate().equals(date))
                .map(BankHolidays::named);
    }

    private static BankHoliday named(Holiday holiday) {
        return new BankHoliday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH));
    }

    private static String region(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }

    /** Whether the weekend that this Saturday begins is an ordinary one. */
    boolean isOrdinaryWeekend(LocalDate saturday, Nation nation) {
        if (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw new IllegalArgumentException("A weekend begins on a Saturday");
        }
        return around(saturday, nation)
                .or(() -> around(saturday.plusDays(1), nation))
                .isEmpty();
    }
}

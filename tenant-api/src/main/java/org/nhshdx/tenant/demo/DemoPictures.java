package org.nhshdx.tenant.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Drawings that stand where a chapter's photographs would: nobody real is in them. */
final class DemoPictures {

    private static final int WIDTH = 1800;
    private static final int HEIGHT = 1200;
    private static final Color FLOOR = new Color(0xe9dcc6);
    private static final Color WOOD = new Color(0xb98a5a);
    private static final Color PAPER = new Color(0xfbf8f1);
    private static final Color INK = new Color(0x24405c);
    private static final Color[] JUMPERS = {
        new Color(0x2f6f73), new Color(0xc7522a), new Color(0xe0a33c), new Color(0x5b4b8a), new Color(0x7b9e4b), new Color(0x8c3f5d)
    };
    private static final Color[] HAIR = {new Color(0x2b2019), new Color(0x6b4226), new Color(0xd8b26a), new Color(0x9b9b97)};

    private DemoPictures() {}

    /** Six people around a table, seen from the ceiling, with a long sheet of paper between them. */
    static byte[] table() {
        return drawn(pen -> {
            fill(pen, FLOOR, 0, 0, WIDTH, HEIGHT, 0);
            for (int seat = 0; seat < JUMPERS.length; seat++) {
                person(pen, 500 + seat % 3 * 400, seat < 3 ? 330 : 870, seat);
            }
            fill(pen, WOOD, 300, 400, 1200, 400, 60);
            fill(pen, PAPER, 420, 470, 960, 260, 8);
            pen.setColor(INK);
            for (int bed = 0; bed < 5; bed++) {
                pen.drawRoundRect(470 + bed * 175, 500, 110, 80, 12, 12);
                pen.drawLine(470 + bed * 175, 650 - bed % 2 * 20, 590 + bed * 175, 650 + bed % 3 * 15);
            }
        });
    }

    /** A wall with notes in four columns. */
    static byte[] wall() {
        return drawn(pen -> {
            fill(pen, new Color(0xdfe7e4), 0, 0, WIDTH, HEIGHT, 0);
            fill(pen, Color.WHITE, 180, 140, 1440, 860, 24);
            for (int note = 0; note < 22; note++) {
                int x = 250 + note % 4 * 350 + note * 37 % 30;
                int y = 200 + note / 4 * 135 + note * 53 % 24;
                fill(pen, JUMPERS[note * 5 % JUMPERS.length].brighter(), x, y, 210, 105, 6);
                pen.setColor(INK);
                pen.drawLine(x + 20, y + 40, x + 120 + note * 29 % 70, y + 40);
                pen.drawLine(x + 20, y + 70, x + 90 + note * 43 % 90, y + 70);
            }
        });
    }

    private static void person(Graphics2D pen, int x, int y, int who) {
        pen.setColor(JUMPERS[who]);
        pen.fillOval(x - 120, y - 70, 240, 140);
        pen.setColor(HAIR[who % HAIR.length]);
        pen.fillOval(x - 62, y - 66, 124, 132);
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height, int round) {
        pen.setColor(colour);
        pen.fillRoundRect(x, y, width, height, round, round);
    }

    private static byte[] drawn(Consumer<Graphics2D> drawing) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        drawing.accept(pen);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}

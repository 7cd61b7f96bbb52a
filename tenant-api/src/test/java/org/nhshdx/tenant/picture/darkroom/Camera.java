package org.nhshdx.tenant.picture.darkroom;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Node;

/** Takes pictures for tests: red on the left, blue on the right, a white band on top. */
public final class Camera {

    /** Where nobody's home is, as a phone writes it into Exif. */
    public static final String HOME = "14 Nutmeg Row, Gloucester";

    private Camera() {}

    public static BufferedImage scene(int width, int height) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = scene.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height / 5);
        pen.dispose();
        return scene;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(scene(width, height), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(scene(width, height), "png");
    }

    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same with Exif as a phone writes it: how it was held, an address in words, and where on Earth. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        with.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.length + 8));
        with.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return with.array();
    }

    /** A TIFF directory with ImageDescription, Orientation and a GPS directory: 51° 51' 50" N, 2° 14' 41" W. */
    private static byte[] exif(int orientation) {
        byte[] home = (HOME + "\0").getBytes(StandardCharsets.US_ASCII);
        int words = 8 + 2 + 3 * 12 + 4;
        int gps = words + home.length + home.length % 2;
        int numbers = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(numbers + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(tiff, 0x010e, 2, home.length).putInt(words);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(gps);
        tiff.putInt(0).put(home).position(gps);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 2, 5, 3).putInt(numbers);
        entry(tiff, 3, 2, 2).put("W\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 4, 5, 3).putInt(numbers + 24);
        tiff.putInt(0);
        for (int part : new int[] {51, 51, 50, 2, 14, 41}) {
            tiff.putInt(part).putInt(1);
        }
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** A few kilobytes that say that they are that large: nothing but noughts, deflated. */
    public static byte[] pngBomb(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", deflated((long) (width / 8 + 1) * height));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A PNG with that chunk in front of its pixels. */
    public static byte[] withChunk(byte[] png, String name, byte[] content) {
        int afterHead = 8 + 12 + 13;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, afterHead);
        chunk(out, name, content);
        out.write(png, afterHead, png.length - afterHead);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(content).array();
        CRC32 check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(8 + named.length).putInt(content.length).put(named).putInt((int) check.getValue()).array());
    }

    public static byte[] deflated(long noughts) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        byte[] packed = new byte[1 << 16];
        for (long left = noughts; left > 0; left -= block.length) {
            deflater.setInput(block, 0, (int) Math.min(left, block.length));
            for (int some = deflater.deflate(packed); some > 0; some = deflater.deflate(packed)) {
                out.write(packed, 0, some);
            }
        }
        deflater.finish();
        for (int some = deflater.deflate(packed); some > 0; some = deflater.deflate(packed)) {
            out.write(packed, 0, some);
        }
        return out.toByteArray();
    }

    /** A GIF of so many pictures, one after the other. */
    public static byte[] gif(int frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                writer.writeToSequence(new IIOImage(scene(640, 480), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A JPEG as a printer wants it, in cyan, magenta, yellow and black: all of it is the complement of orange. */
    public static byte[] cmyk(int width, int height) {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {255, 128, 0, 255});
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = jdkWriter();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(inks, null, adobe(writer)), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static ImageWriter jdkWriter() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun")) {
                return writer;
            }
        }
        throw new AssertionError("The JDK writes no JPEG.");
    }

    /** Adobe's segment says that four channels are inks. */
    private static IIOMetadata adobe(ImageWriter writer) throws IOException {
        var type = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_4BYTE_ABGR);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        Node root = metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        Node variety = root.getFirstChild();
        while (variety.hasChildNodes()) {
            variety.removeChild(variety.getFirstChild());
        }
        IIOMetadataNode app14 = new IIOMetadataNode("app14Adobe");
        app14.setAttribute("version", "101");
        app14.setAttribute("flags0", "0");
        app14.setAttribute("flags1", "0");
        app14.setAttribute("transform", "0");
        Node sequence = root.getLastChild();
        sequence.insertBefore(app14, sequence.getFirstChild());
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
        return metadata;
    }
}

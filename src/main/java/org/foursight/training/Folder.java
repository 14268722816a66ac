package org.foursight.training;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where plans and debriefs are kept when somebody asks: JSON files in a folder of their own, readable by its owner only.
 * The folder is made when the first one is kept.
 */
public final class Folder {

    private static final int MOST = 500;
    private static final int LETTERS = 12;

    private final Path folder;

    /** Make it; nothing is written. */
    public Folder(Path folder) {
        this.folder = folder;
    }

    /** Return the folder in the home folder that is used when none is named. */
    public static Folder standard() {
        return new Folder(Path.of(System.getProperty("user.home", "."), ".foursight", "workshops"));
    }

    /** Return where it is. */
    public String place() {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** Keep a plan, and return its file. */
    public Path keep(Plan plan) throws IOException {
        String id = "plan-" + Codes.of(LETTERS);
        return write(id, PlanFile.write(plan.as(id)));
    }

    /** Keep a debrief, and return its file. */
    public Path keep(Debrief debrief) throws IOException {
        return write("debrief-" + Codes.of(LETTERS), PlanFile.write(debrief));
    }

    /** Return the plans kept; a file that is none is passed over. */
    public List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return plans;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Folder::isPlan).sorted().limit(MOST).toList()) {
                if (Files.size(file) <= PlanFile.MOST_BYTES) {
                    read(file, plans);
                }
            }
        } catch (IOException unreadable) {
            return plans;
        }
        return plans;
    }

    private static boolean isPlan(Path file) {
        return String.valueOf(file.getFileName()).matches("plan-[0-9a-z]{" + LETTERS + "}\\.json")
                && Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    private static void read(Path file, List<Plan> plans) throws IOException {
        try {
            String name = String.valueOf(file.getFileName());
            plans.add(PlanFile.read(Files.readAllBytes(file)).as(name.substring(0, name.length() - ".json".length())));
        } catch (PlanException broken) {
            // A file that somebody changed by hand is not shown; it stays where it is.
        }
    }

    private Path write(String name, byte[] json) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            if (above != null) {
                Files.createDirectories(above);
            }
            try {
                Files.createDirectory(folder, only("rwx------"));
            } catch (FileAlreadyExistsException made) {
                // Somebody else made it at the same time.
            }
        }
        Path file = folder.resolve(name + ".json");
        Files.createFile(file, only("rw-------"));
        return Files.write(file, json, StandardOpenOption.WRITE);
    }

    private FileAttribute<?>[] only(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

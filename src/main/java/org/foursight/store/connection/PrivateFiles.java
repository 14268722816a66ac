package org.foursight.store.connection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that only their owner can read, where the file system knows owners. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Make a folder and those above it, if there is none. */
    public static void folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Path above = folder.getParent();
                if (above != null) {
                    Files.createDirectories(above);
                }
                Files.createDirectory(folder, only(folder, "rwx------"));
            }
        } catch (FileAlreadyExistsException made) {
            if (!Files.isDirectory(folder)) {
                throw notWritable(folder, made);
            }
        } catch (IOException refused) {
            throw notWritable(folder, refused);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder, new FileSystemException(folder.toString()));
        }
    }

    /** Make an empty file if there is none, and tell whether it was made. */
    public static boolean file(Path file) {
        try {
            Files.createFile(file, only(file, "rw-------"));
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (IOException refused) {
            throw notWritable(file.getParent() == null ? file : file.getParent(), refused);
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static StoreException notWritable(Path folder, IOException cause) {
        return new StoreException(
                Trouble.FOLDER_NOT_WRITABLE,
                "The folder " + folder + " cannot be written. Give the account that runs the service the right to"
                        + " write there, or name another place for the database.",
                cause);
    }
}

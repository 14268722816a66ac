package org.foursight.web.pages.casefile;

/**
 * One row of a task list.
 *
 * @param title what is to be done
 * @param address where
 * @param count how much of it is there, in words
 * @param status completed, in progress or not yet started
 */
public record Task(String title, String address, String count, String status) {

    static Task of(String title, String address, String count, int done, int all) {
        return new Task(
                title, address, count, done == 0 ? "Not yet started" : done < all ? "In progress" : "Completed");
    }
}

package kz.birlese.record;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a file may be, before and after unpacking.
 *
 * @param size the whole file
 * @param entries files within a Word or Excel document, which is an archive
 * @param unpacked all of them together
 * @param ratio all of them together, unpacked, to the size of the file
 * @param pixels width times height of a picture
 */
@ConfigurationProperties("birlese.files")
record FileLimits(
        @DefaultValue("10MB") DataSize size,
        @DefaultValue("100") int entries,
        @DefaultValue("100MB") DataSize unpacked,
        @DefaultValue("100") int ratio,
        @DefaultValue("200000000") long pixels) {}

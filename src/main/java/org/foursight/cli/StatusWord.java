package org.foursight.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a rule is to conclude, and says which claims there are when it is none. */
final class StatusWord implements ITypeConverter<StatusWord.Claim> {

    /** What a rule can conclude. */
    enum Claim {
        /** The entries are capable of supporting the element. */
        MET,
        /** They rule it out. */
        NOT_MET
    }

    @Override
    public Claim convert(String text) {
        return switch (text) {
            case "met" -> Claim.MET;
            case "not-met" -> Claim.NOT_MET;
            default -> throw new TypeConversionException(text + " is not a status. Choose met or not-met.");
        };
    }
}

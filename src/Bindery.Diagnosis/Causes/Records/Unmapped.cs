using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class Unmapped : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-mapping-failed",
            Family = CauseFamily.Records,
            What =
                "Records can’t be mapped: a value is missing, of another kind, or of a record that is not imported.",
            Seen = "Mapping errors, by field.",
            Why =
                "The platform sends what the mapper does not expect, or what it depends on was not imported first.",
            Mend =
                "Import what is missing (the message names it), or extend the mapper for the field; then retry the failures.",
            Rules = ["unknown-mapped-field", "line-without-outside-id"],
        };

    protected override ImmutableArray<string> Signs =>
        [
            "MappingError",
            "RecordRefused",
            "InvalidDataError",
            "is required but empty",
            "not imported",
            "KeyError",
            "could not be matched",
            "ValidationFailed",
            "refuses the data",
            "ValueError",
            "Wrong value for",
            "null value in column",
            "NotNullViolation",
        ];

    protected override Certainty Certainty => Certainty.Likely;
}

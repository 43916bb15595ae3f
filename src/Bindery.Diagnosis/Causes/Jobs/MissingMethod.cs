using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed partial class MissingMethod : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-method-gone",
            Family = CauseFamily.Jobs,
            What = "Jobs call a method that the model no longer has.",
            Seen = "They fail with AttributeError: the object has no attribute of that name.",
            Why =
                "A job stores the name of its method. When a module is renamed, removed or not loaded, jobs that were queued before still ask for it.",
            Mend =
                "Restart Odoo with the module’s present code and upgrade it; cancel the jobs that were made for code that is gone.",
            Rules = ["job-function-for-unknown-method"],
        };

    protected override ImmutableArray<string> Signs => ["object has no attribute '"];

    protected override Certainty Certainty => Certainty.Likely;

    /// <summary>A model has a point in its name; any other object without an attribute is a mistake in code.</summary>
    protected override bool Fits(Complaint complaint) =>
        base.Fits(complaint) && ModelWithoutAttribute.IsMatch(complaint.Message + complaint.Root);

    [GeneratedRegex(
        @"'\w+(\.\w+)+' object has no attribute '",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ModelWithoutAttribute { get; }
}

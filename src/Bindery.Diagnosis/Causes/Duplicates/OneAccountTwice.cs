using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Duplicates;

internal sealed class OneAccountTwice : OdooCause
{
    /// <summary>Short ids are counted up from 1 by many platforms: two accounts share them by chance.</summary>
    private const int LongId = 5;

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "duplicates-two-backends",
            Family = CauseFamily.Duplicates,
            What = "Two active backends import from one account of the platform.",
            Seen =
                "Active backends of one model have the same settings, and the same outside ids are bound on both.",
            Why =
                "A backend was copied, or made anew instead of being unarchived. Each imports everything for itself.",
            Mend =
                "Archive one of them, and delete its bindings together with the records that only it is bound to.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        ImmutableArray<TwinFact> shared =
        [
            .. odoo.Bindings.SelectMany(binding => binding.AcrossBackends),
        ];
        return shared.IsEmpty
            ? []
            : odoo
                .ActiveBackends.Where(backend => backend.Addresses.Any())
                .GroupBy(Account)
                .Where(backends => backends.Count() > 1)
                .Select(backends => Named([.. backends], shared));
    }

    private Verdict Named(BackendFact[] backends, ImmutableArray<TwinFact> shared)
    {
        string names = string.Join(" and ", backends.Select(backend => backend.ToString()));
        string ids = string.Join(", ", shared.Take(5).Select(twin => twin.Key));
        return Info.Named(
            shared.Any(twin => twin.Key.Length >= LongId) ? Certainty.Sure : Certainty.Likely,
            $"Backends {names} import from one account.",
            $"both call {string.Join(", ", backends[0].Addresses)}; outside ids bound on both: {ids}"
        );
    }

    private static (string Model, string Company, string Settings) Account(BackendFact backend) =>
        (
            backend.Model,
            backend.Company,
            string.Join(
                '\n',
                backend
                    .Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal)
                    .Select(setting => $"{setting.Key}={Same(setting.Value)}")
            )
        );

    private static string Same(string value) => value.Trim().TrimEnd('/').ToLowerInvariant();
}

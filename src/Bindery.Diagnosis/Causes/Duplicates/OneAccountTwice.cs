using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Duplicates;

internal sealed class OneAccountTwice : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "duplicates-two-backends",
            Family = CauseFamily.Duplicates,
            What = "Two active backends import from one account of the platform.",
            Seen = "Active backends of one model have the same address, and outside ids are bound on both.",
            Why = "A backend was copied, or made anew instead of being unarchived. Each imports everything for itself.",
            Mend = "Archive one of them, and delete its bindings together with the records that only it is bound to.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.ActiveBackends.SelectMany(backend => backend.Addresses.Select(address => (backend, Address: Same(address))))
            .GroupBy(one => (one.backend.Model, one.backend.Company, one.Address))
            .Where(group => group.DistinctBy(one => one.backend.Id).Count() > 1)
            .Select(group => Named(odoo, [.. group.Select(one => one.backend)], group.Key.Address));

    private Verdict Named(OdooFacts odoo, BackendFact[] backends, string address)
    {
        long shared = odoo.Bindings.Sum(binding => binding.AcrossBackends.Length);
        string names = string.Join(" and ", backends.Select(backend => backend.ToString()));
        return Info.Named(
            shared > 0 ? Certainty.Sure : Certainty.Likely,
            $"Backends {names} import from one account.",
            shared > 0
                ? $"both call {address}; outside ids bound on both: {string.Join(", ", odoo.Bindings.SelectMany(one => one.AcrossBackends).Take(5).Select(one => one.Key))}"
                : $"both call {address}"
        );
    }

    private static string Same(string address) => address.Trim().TrimEnd('/').ToLowerInvariant();
}

using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Certification.Odoo;

/// <summary>Where invoices or payments are exchanged, the company has accounts and journals.</summary>
internal static class AccountsChart
{
    /// <summary>The chart that Odoo gives a company of no country.</summary>
    private const string Addon = "l10n_generic_coa";

    public static ImmutableArray<string> NeededBy(Blueprint blueprint) =>
        blueprint.Entities.Any(entity => entity.OdooModel is "account.move" or "account.payment")
            ? [Addon]
            : [];
}

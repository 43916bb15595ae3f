using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Certification.Checks;

/// <summary>One line of the checklist, tried on a real Odoo.</summary>
internal interface ICheck
{
    /// <summary>Kebab case; part of the report's contract.</summary>
    string Id { get; }

    /// <summary>What holds when the check passes.</summary>
    string Title { get; }

    /// <summary>Ids of the checks whose outcome this one builds on.</summary>
    ImmutableArray<string> Needs { get; }

    /// <summary>Whether it runs where no check is named; not those that take many minutes.</summary>
    bool IsUsual => true;

    /// <summary>Why the check says nothing about such a platform; null where it does.</summary>
    string? WhyNotFor(Blueprint blueprint) => null;

    /// <summary>Failures of Odoo, the browser or the platform may be thrown: they become findings.</summary>
    Task<CheckOutcome> RunAsync(CertificationContext context, CancellationToken cancellation);
}

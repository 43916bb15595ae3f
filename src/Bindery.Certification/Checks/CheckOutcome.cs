using System.Collections.Immutable;
using Bindery.Certification.Reporting;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>What a check found. Without findings of severity error it has passed.</summary>
internal sealed record CheckOutcome(ImmutableArray<Finding> Findings)
{
    /// <summary>Figures worth reading, such as <c>250 products compared</c>.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    public ImmutableArray<Screenshot> Screenshots { get; init; } = [];

    public static CheckOutcome Passed(params ImmutableArray<string> facts) =>
        new([]) { Facts = facts };

    public static CheckOutcome Of(
        ImmutableArray<Finding> findings,
        params ImmutableArray<string> facts
    ) => new(findings) { Facts = facts };
}

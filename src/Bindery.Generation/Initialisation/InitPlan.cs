using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;

namespace Bindery.Generation.Initialisation;

/// <summary>What <c>bindery init</c> would write, and where.</summary>
/// <param name="Root">Folder that the changes are relative to.</param>
/// <param name="Notes">Choices that were made for the user, each one line.</param>
public sealed record InitPlan(
    string Root,
    ConnectorNames Names,
    Blueprint Blueprint,
    ChangeSet Changes,
    ImmutableArray<string> Notes
);

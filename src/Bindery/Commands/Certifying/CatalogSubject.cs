using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Initialisation;

namespace Bindery.Commands.Certifying;

/// <summary>A platform of the catalogue or, with its type, an archetype.</summary>
internal sealed record CatalogSubject(string Name, ConnectorType? Archetype)
{
    private static readonly ImmutableArray<CatalogSubject> All =
    [
        .. BlueprintCatalog.Names.Select(name => new CatalogSubject(name, null)),
        .. Enum.GetValues<ConnectorType>()
            .Select(type => new CatalogSubject(type.ToString().ToLowerInvariant(), type)),
    ];

    /// <summary>All, or those that are named.</summary>
    /// <exception cref="BinderyException">A name is unknown.</exception>
    public static ImmutableArray<CatalogSubject> Choose(ImmutableArray<string> names) =>
        names.IsEmpty ? All : [.. names.Select(Named)];

    public InitRequest Request(string folder) =>
        new()
        {
            // An archetype is taken for a platform that nobody knows.
            Name = Archetype is null ? Name : $"my_{Name}",
            Type = Archetype,
            Path = folder,
        };

    private static CatalogSubject Named(string name) =>
        All.FirstOrDefault(subject => subject.Name == name)
        ?? throw BinderyException.BadRequest(
            $"there is no blueprint '{name}'; there are {string.Join(", ", All.Select(subject => subject.Name))}."
        );
}

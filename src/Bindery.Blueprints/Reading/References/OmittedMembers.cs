using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.References;

/// <summary>Where a list omits members, each record is read by its key.</summary>
internal sealed class OmittedMembers : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Objections(entity)
                    .Select(message => ($"entities[{index}].endpoints.list.omits", message))
        );

    private static IEnumerable<string> Objections(Entity entity)
    {
        ImmutableArray<string> omitted = entity.Endpoints.List?.Omits ?? [];
        if (!omitted.IsEmpty && entity.Endpoints.Read is null)
        {
            yield return $"the list of {Quote.Of(entity.Name)} omits members and no endpoint reads one record; add read";
        }

        foreach (string key in entity.Key.External.Where(key => omitted.Any(Holds(key))))
        {
            yield return $"the list of {Quote.Of(entity.Name)} omits the key {Quote.Of(key)}, by which records are read; keep it";
        }
    }

    private static Func<string, bool> Holds(string key) =>
        omitted => key == omitted || key.StartsWith(omitted + ".", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>What has to be there before a record can be imported: what it refers to, there and here.</summary>
internal static class ImportSurroundings
{
    /// <summary>Names of the samples that the tests of an entity use.</summary>
    public static PythonSource Samples(EntityContext entity) =>
        PythonSource.Join(
            ", ",
            References(entity)
                .Where(CanBeRead)
                .Concat(Holders(entity))
                .Append(entity.Entity)
                .Select(other => TestNames.Sample(other).ToString())
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(name => (PythonSource)PythonName.Of(name))
        );

    /// <summary>Nothing for records that refer to no other.</summary>
    public static PythonSource SetUp(EntityContext entity)
    {
        PythonSource statements = PythonSource.Lines([
            .. References(entity).Select(other => Answers(entity.Connector.Blueprint, other)),
            .. Holders(entity).Select(Listed),
            entity.Entity.Kind is EntityKind.Order or EntityKind.Document
                ? OrderSurroundings.Of(entity.Entity)
                : PythonSource.Empty,
            NeedsAccounts(entity.Entity) ? AccountsOrSkip() : PythonSource.Empty,
        ]);
        return statements.IsEmpty
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def setUp(self):
                    super().setUp()
                    {statements}
                """
            );
    }

    /// <summary>What is found in its list by a part of it.</summary>
    private static IEnumerable<Entity> Holders(EntityContext entity) =>
        PartReferences
            .Of(entity.Connector.Blueprint, entity.Entity)
            .Select(part => part.Holder)
            .Distinct();

    private static PythonSource Listed(Entity holder) =>
        ListAnswer.Answer(holder.Endpoints.List!, PythonSource.Of($"[{TestNames.Sample(holder)}]"));

    private static PythonSource Answers(Blueprint blueprint, Entity other)
    {
        if (!CanBeRead(other))
        {
            return PythonSource.Empty;
        }

        PythonSource sample = PythonSource.Of($"{TestNames.Sample(other)}");
        return PythonSource.Lines(
            // Missing records are read together where the platform takes several ids.
            other.Endpoints.List
                is { IdsParameter: not null, Omits.IsEmpty: true } list
                ? ListAnswer.Answer(list, PythonSource.Of($"[{sample}]"))
                : RecordAnswer.Of(blueprint, other),
            ChildAnswer.Of(blueprint, other, sample)
        );
    }

    private static bool CanBeRead(Entity other) =>
        other.Endpoints is { Read: not null } or { List.ShowsOne: true };

    private static bool NeedsAccounts(Entity entity) =>
        entity.OdooModel is "account.move" or "account.payment";

    private static PythonSource AccountsOrSkip() =>
        PythonSource.Of(
            $"""
            if not self.backend.company_id.chart_template_id:
                self.skipTest("The company has no chart of accounts.")
            """
        );

    /// <summary>The entities that an entity refers to, those that they refer to themselves included.</summary>
    private static ImmutableArray<Entity> References(EntityContext entity)
    {
        Blueprint blueprint = entity.Connector.Blueprint;
        List<Entity> found = [];
        Queue<Entity> open = new([entity.Entity]);
        while (open.TryDequeue(out Entity? current))
        {
            foreach (Entity other in Direct(blueprint, current))
            {
                if (other != entity.Entity && !found.Contains(other))
                {
                    found.Add(other);
                    open.Enqueue(other);
                }
            }
        }

        return [.. found];
    }

    private static IEnumerable<Entity> Direct(Blueprint blueprint, Entity entity) =>
        entity
            .Fields.Concat(entity.Children.SelectMany(child => child.Fields))
            .Where(field => field.Type == FieldType.Reference)
            .Select(field => blueprint.Entities.FirstOrDefault(other => other.Name == field.Entity))
            .OfType<Entity>();
}

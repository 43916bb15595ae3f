using Bindery.Generation.Parts.OrderStatus;
using Bindery.Generation.Parts.Tests.Export;
using Bindery.Generation.Parts.Tests.Import;

namespace Bindery.Generation.Parts.Tests;

/// <summary>The parts that write the addon's own tests.</summary>
internal static class TestParts
{
    public static IEnumerable<IPart> Of(ConnectorContext connector) =>
        [
            new TestCasePart(connector),
            new SamplesPart(connector),
            new BackendTestPart(connector),
            .. connector.Entities.SelectMany(Of),
            .. connector.Blueprint.Webhooks is { } webhooks
                ? new IPart[] { new WebhookTestPart(connector, webhooks) }
                : [],
        ];

    public static IEnumerable<IPart> Of(EntityContext given)
    {
        EntityContext entity = FilledPaths.In(given);
        if (entity.IsImported && entity.Entity.Endpoints.List is not null)
        {
            yield return new ImportTestPart(entity);
        }

        if (entity.IsExported)
        {
            yield return new ExportTestPart(entity);
        }

        if (entity.Entity.States?.Send is { } sent)
        {
            yield return new OrderStatusTestPart(entity, sent);
            yield return new DeliveryTestPart(entity, sent);
        }
    }
}

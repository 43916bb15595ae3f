using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Bindings;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Parts.Data;
using Bindery.Generation.Parts.Documentation;
using Bindery.Generation.Parts.Inventory;
using Bindery.Generation.Parts.OrderStatus;
using Bindery.Generation.Parts.Prices;
using Bindery.Generation.Parts.Security;
using Bindery.Generation.Parts.Skeleton;
using Bindery.Generation.Parts.Tests;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Parts.Webhooks;
using Bindery.Generation.Parts.Wizards;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts;

/// <summary>Every part of a connector, in the order in which they are put into an empty addon.</summary>
internal static class PartList
{
    public static IEnumerable<IPart> Of(ConnectorContext connector) =>
        [
            new ManifestPart(connector),
            new IconPart(),
            new BackendModelPart(connector),
            new CompanyRulePart(
                connector.Names.BackendModel,
                $"{connector.Blueprint.Title} backend",
                "company_id"
            ),
            new AccessRowsPart(connector.Names.BackendModel, isWizard: false),
            new AdapterPart(connector),
            new BackendViewsPart(connector),
            new MenuPart(connector, connector.Names.SnakePrefix + "_backend", "Backends"),
            .. connector.Entities.SelectMany(Of),
            .. Webhooks(connector),
            new SyncWizardPart(connector),
            new AccessRowsPart(SyncWizardPart.Wizard(connector), isWizard: true),
            new MenuPart(connector, connector.Names.SnakePrefix + "_sync_wizard", "Synchronise"),
            new NeutralizePart(connector),
            new DocumentationPart(connector),
            new DescriptionPagePart(connector),
            .. TestParts.Of(connector),
            .. StockParts.Of(connector),
        ];

    /// <summary>Everything that one entity brings, in an addon that has the rest.</summary>
    public static IEnumerable<IPart> Of(EntityContext entity) =>
        [
            .. Bindings(entity),
            new EntityAdapterPart(entity),
            new OptionalEntityPart(entity),
            .. Import(entity),
            .. Export(entity),
            .. entity.Entity.States?.Send is { } sent
                ? [new OrderStatusPart(entity, sent)]
                : Array.Empty<IPart>(),
            new BackendCounterPart(entity),
            new QueueFunctionsPart(entity),
            new BackendButtonsPart(entity),
        ];

    public static IEnumerable<IPart> Import(EntityContext entity) =>
        entity.IsImported
            ?
            [
                new ImportMapperPart(
                    BindingSubject.Of(entity),
                    ImportMapperPart.RecordMapper,
                    CreationDefaults.Of(entity.Entity)
                ),
                .. entity.Entity.Children.SelectMany(child => Import(entity, child)),
                new ImporterPart(entity),
                new SyncPart(entity),
                new CronPart(entity),
            ]
            : [];

    private static IEnumerable<IPart> Import(EntityContext entity, ChildEntity child) =>
        child.OdooField is null
            ?
            [
                new ImportMapperPart(
                    BindingSubject.Of(entity.Connector, child),
                    ImportMapperPart.PartMapper,
                    PythonSource.Empty
                ),
            ]
            :
            [
                new LineFieldPart(entity, child),
                new LineMapperPart(entity.Connector, child),
                .. child.Kind == EntityKind.Line
                    ? ImmutableArray<IPart>.Empty
                    :
                    [
                        new ServiceProductsPart(entity.Connector),
                        new UninstallHookPart(entity.Connector),
                    ],
            ];

    public static IEnumerable<IPart> Export(EntityContext entity) =>
        entity.IsExported
            ?
            [
                new ExportMapperPart(BindingSubject.Of(entity), entity.HasVariants)
                {
                    Lines = entity.SentLines,
                },
                .. entity.SentLines.Select(child => new LineExportMapperPart(
                    entity.Connector,
                    child
                )),
                .. entity
                    .Entity.Children.Where(child => child.OdooField is null)
                    .Select(child => new ExportMapperPart(
                        BindingSubject.Of(entity.Connector, child),
                        hasVariants: false
                    )),
                new ExporterPart(entity),
                new ListenerPart(entity),
                .. PricelistPart.PriceOf(entity) is null
                    ? Array.Empty<IPart>()
                    : [new PricelistPart(entity)],
                new ExportPart(entity),
                new ExportEntryPart(entity),
            ]
            : [];

    private static IEnumerable<IPart> Bindings(EntityContext entity)
    {
        foreach ((BindingSubject subject, string plural) in BindingSubject.AllOf(entity))
        {
            string id = WordCase.ToSnake(subject.Names.BindingModel);
            yield return new BindingModelPart(subject);
            yield return new CompanyRulePart(
                subject.Names.BindingModel,
                $"{entity.Connector.Blueprint.Title} {subject.Title.ToLowerInvariant()}",
                "backend_id.company_id"
            );
            yield return new AccessRowsPart(subject.Names.BindingModel, isWizard: false);
            yield return new BindingViewsPart(subject, entity.Names.Name, plural);
            yield return new BoundRecordPart(subject, plural);
            yield return new SmartButtonPart(subject, entity.Names.Name);
            yield return new MenuPart(entity.Connector, id, plural);
        }
    }

    public static IEnumerable<IPart> Webhooks(ConnectorContext connector) =>
        connector.Blueprint.Webhooks is { } webhooks
            ?
            [
                new WebhookControllerPart(connector, webhooks),
                new WebhookVerifierPart(connector, webhooks.Signature),
                new WebhookPagePart(connector),
                .. webhooks.Topics.Select(topic => new WebhookTopicPart(connector, topic)),
            ]
            : [];
}

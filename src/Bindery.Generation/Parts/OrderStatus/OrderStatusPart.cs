using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Parts.Data;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.OrderStatus;

/// <summary>Tells the platform what becomes of its orders in Odoo: an exporter, and what starts it.</summary>
internal sealed class OrderStatusPart(EntityContext entity, StatusSending sent) : IPart
{
    private const string Exporters = "exporter";
    private const string Listeners = "listener";

    private EntityNames Names => entity.Names;

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft current = draft
            .EnsureComponent(entity.Connector, Exporters, Exporter())
            .EnsureComponent(entity.Connector, Exporters, BatchExporter())
            .EnsureComponent(entity.Connector, Listeners, OrderListener());
        current = sent.Delivered is null
            ? current
            : current
                .EnsureDependency("sale_stock")
                .EnsureComponent(entity.Connector, Listeners, DeliveryListener());
        return QueueFunctionsPart.Add(
            current,
            entity.Connector,
            Names.BindingModel,
            [("_export_to_external", "export_to_external")],
            "export"
        );
    }

    private ComponentSource Exporter() =>
        Component("StatusExporter", ".status.exporter", "generic.order.status.exporter") with
        {
            Collection = entity.Connector.Names.BackendModel,
            Body = PythonSource.Lines(
                PythonAttribute.OfText("_state_path", entity.Entity.States!.Path),
                PythonAttribute.OfText("_state_field", entity.Entity.StatusField),
                States(),
                PythonAttribute.Of("_sequence", Scalars.Tuple(sent.Sequence)),
                PythonAttribute.OfText("_no_status", sent.Empty),
                entity.Entity.States.Cancel.IsEmpty
                    ? PythonSource.Empty
                    : PythonAttribute.Of(
                        "_cancelled_states",
                        Scalars.Tuple(entity.Entity.States.Cancel)
                    )
            ),
        };

    private PythonSource States()
    {
        ImmutableArray<(string Step, string? Status)> steps =
        [
            ("confirmed", sent.Confirmed),
            ("delivered", sent.Delivered),
            ("cancelled", sent.Cancelled),
        ];
        return DocumentImporterOptions.Texts("_states", steps);
    }

    private ComponentSource BatchExporter() =>
        Component("BatchExporter", ".batch.exporter", "generic.batch.exporter") with
        {
            Collection = entity.Connector.Names.BackendModel,
        };

    private ComponentSource OrderListener() =>
        Listener("StatusListener", ".status.listener", "generic.order.status.listener");

    private ComponentSource DeliveryListener() =>
        Listener("DeliveryListener", ".delivery.listener", "generic.delivery.status.listener") with
        {
            ApplyOn = "stock.picking",
        };

    private ComponentSource Listener(string className, string name, string parent) =>
        Component(className, name, parent) with
        {
            ApplyOn = Names.OdooModel,
            Body = PythonAttribute.OfText("_binding_model", Names.BindingModel),
        };

    private ComponentSource Component(string className, string name, string parent) =>
        new(
            Names.ComponentClassPrefix + className,
            Names.ComponentPrefix + name,
            parent,
            Names.BindingModel
        );
}

using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Views;

/// <summary>What an entity adds to the backend's form: a button that syncs it, and one that counts it.</summary>
internal sealed class BackendButtonsPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string sync = entity.Names.SyncMethod;
        ModuleDraft current = OpensList(draft, entity)
            ? draft.EnsureExtension(
                BackendViewsPart.Form(entity.Connector, "button", "action_view_runs", "before"),
                ActionReference,
                CountButton()
            )
            : draft;
        return entity.IsImported
            ? current.EnsureExtension(
                BackendViewsPart.Form(entity.Connector, "button", "action_sync_all", "after"),
                sync,
                SyncButton(sync)
            )
            : current;
    }

    /// <summary>
    /// Whether the list is there for a button to open. One that a person wrote may be loaded after
    /// the form, and the button would keep the addon from being installed.
    /// </summary>
    public static bool OpensList(ModuleDraft draft, EntityContext entity) =>
        draft.FindRecord(ActionOf(entity)) is not null;

    private string ActionReference => $"%({ActionOf(entity)})d";

    private static string ActionOf(EntityContext entity) =>
        WordCase.ToSnake(entity.Names.BindingModel) + "_action";

    private XmlSource SyncButton(string method) =>
        XmlSource.Of(
            $$"""
            <button
                name="{{XmlValue.Of(method)}}"
                type="object"
                string="{{XmlValue.Of("Sync " + Title.Of(entity.Names.Plural))}}"
                attrs="{'invisible': [('active', '=', False)]}"
            />
            """
        );

    private XmlSource CountButton() =>
        XmlSource.Of(
            $$"""
            <button
                name="{{XmlValue.Of(ActionReference)}}"
                type="action"
                class="oe_stat_button"
                icon="{{XmlValue.Of(Icon(entity.Entity.Kind))}}"
                context="{'search_default_backend_id': active_id}"
            >
                <field name="{{XmlValue.Of(entity.Names.CounterField)}}" widget="statinfo" />
            </button>
            """
        );

    private static string Icon(EntityKind kind) =>
        kind switch
        {
            EntityKind.Product => "fa-cube",
            EntityKind.Customer => "fa-users",
            EntityKind.Order => "fa-shopping-cart",
            _ => "fa-files-o",
        };
}

namespace Bindery.Diagnosis.Reading;

/// <summary>A model that links Odoo records with outside ones.</summary>
/// <param name="Model">The binding's own model.</param>
/// <param name="BackendModel">Where its <c>backend_id</c> points.</param>
/// <param name="OdooModel">Where its <c>odoo_id</c> points; empty where it has none.</param>
/// <param name="HasState">It has the framework's <c>sync_state</c>.</param>
internal sealed record BindingModel(
    string Model,
    string BackendModel,
    string OdooModel,
    bool HasState
)
{
    /// <summary>Records of the Odoo model can be archived.</summary>
    public bool CanBeArchived { get; init; }
}

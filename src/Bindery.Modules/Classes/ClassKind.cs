namespace Bindery.Modules.Classes;

public enum ClassKind
{
    /// <summary>Nothing that Odoo or the component framework registers.</summary>
    Plain,
    Model,
    AbstractModel,
    TransientModel,
    Component,
    AbstractComponent,
    Controller,
}

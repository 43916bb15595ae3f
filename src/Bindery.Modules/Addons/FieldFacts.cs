namespace Bindery.Modules.Addons;

/// <param name="Type">The field's class, such as <c>Many2one</c>.</param>
/// <param name="Comodel">The model on the other side, where the field has one and says it literally.</param>
public sealed record FieldFacts(string Name, string Type, string? Comodel);

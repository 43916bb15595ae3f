namespace Bindery.Validation.Rules;

/// <summary>What a rule is about; its folder's name.</summary>
public enum RuleFamily
{
    Structure,
    Components,
    Bindings,
    Mapping,
    Transport,
    Webhooks,
    Jobs,
    Security,
    Data,
    Errors,
}

namespace Bindery.Validation.Rules;

/// <summary>One thing to look for in an addon.</summary>
public interface IRule
{
    RuleInfo Info { get; }

    IEnumerable<Detection> Check(RuleContext context);
}

using Bindery.Validation.Rules;

namespace Bindery.Validation.Running;

/// <summary>What one rule has found at one place.</summary>
internal sealed record RuleDetection(RuleInfo Rule, Detection Detection)
{
    public FindingKey Key => new(Rule.Id, Detection.Path, Detection.Message);
}

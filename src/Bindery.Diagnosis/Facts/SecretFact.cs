namespace Bindery.Diagnosis.Facts;

/// <summary>What is known of a secret without reading it: Odoo was asked whether it looks so.</summary>
public sealed record SecretFact(string Field)
{
    public bool IsEmpty { get; init; }

    /// <summary>It begins or ends with a blank, a tab or a line end.</summary>
    public bool HasOuterSpace { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>“live” or “prod” stands in it.</summary>
    public bool LooksLive { get; init; }

    /// <summary>“test” or “sandbox” stands in it.</summary>
    public bool LooksTest { get; init; }

    public bool IsForWebhooks => Field.Contains("webhook", StringComparison.OrdinalIgnoreCase);
}

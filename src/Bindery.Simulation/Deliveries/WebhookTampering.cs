namespace Bindery.Simulation.Deliveries;

/// <summary>How a delivery is forged.</summary>
public enum WebhookTampering
{
    None,

    /// <summary>Signed with another secret.</summary>
    Signature,

    /// <summary>Changed after it was signed.</summary>
    Body,
}

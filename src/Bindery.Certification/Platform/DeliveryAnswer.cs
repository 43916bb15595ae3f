namespace Bindery.Certification.Platform;

/// <summary>What came back for a webhook, and after how long.</summary>
internal sealed record DeliveryAnswer(int Status, TimeSpan Time);

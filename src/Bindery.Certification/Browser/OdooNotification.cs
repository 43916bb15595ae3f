namespace Bindery.Certification.Browser;

/// <summary>What the web client showed in its corner; <see cref="Kind"/> is success, warning, danger or info.</summary>
internal sealed record OdooNotification(string Kind, string Text);

namespace Bindery.Certification.Reporting;

/// <summary>What was seen in the browser.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Png">The picture itself: the work folder may be gone when the report is written.</param>
public sealed record Screenshot(string Title, ReadOnlyMemory<byte> Png);

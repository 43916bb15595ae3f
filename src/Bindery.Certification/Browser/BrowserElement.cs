namespace Bindery.Certification.Browser;

/// <summary>A WebDriver reference to an element of the page shown.</summary>
public sealed record BrowserElement(string Reference);

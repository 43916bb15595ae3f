namespace Bindery.Certification.Odoo;

/// <param name="Location">Where the person is sent instead; null where the page is the answer.</param>
internal sealed record WebPage(int Status, Uri? Location, string Text);

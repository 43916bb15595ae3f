using Bindery.Certification.Database;
using Bindery.Certification.Odoo;
using Bindery.Testing;

namespace Bindery.Certification.Tests.Database;

public sealed class TemplateKeyTests
{
    [Fact]
    public void The_same_addons_have_the_same_name_whatever_their_order()
    {
        using TemporaryFolder folder = new();
        Addon sale = Make(folder, "sale", "16.0.1.0.0");
        Addon stock = Make(folder, "stock", "16.0.1.0.0");
        OdooSource source = Source(folder);

        Assert.Equal(
            TemplateKey.For(source, [sale, stock]),
            TemplateKey.For(source, [stock, sale])
        );
    }

    [Fact]
    public void A_changed_file_gives_another_name_and_compiled_Python_does_not()
    {
        using TemporaryFolder folder = new();
        Addon sale = Make(folder, "sale", "16.0.1.0.0");
        OdooSource source = Source(folder);
        string before = TemplateKey.For(source, [sale]);

        folder.Write("sale/__pycache__/models.pyc", "x");
        Assert.Equal(before, TemplateKey.For(source, [sale]));

        string path = folder.Write("sale/models.py", "x");
        File.SetLastWriteTimeUtc(path, new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.NotEqual(before, TemplateKey.For(source, [sale]));
    }

    private static Addon Make(TemporaryFolder folder, string name, string version)
    {
        folder.Write($"{name}/__manifest__.py", "{}");
        return new Addon(name, folder.At(name), version, []);
    }

    private static OdooSource Source(TemporaryFolder folder) =>
        new(folder.At("odoo-bin"), "/usr/bin/python3", []);
}

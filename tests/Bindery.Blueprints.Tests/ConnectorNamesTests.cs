using Bindery.Blueprints.Naming;

namespace Bindery.Blueprints.Tests;

public sealed class ConnectorNamesTests
{
    [Theory]
    [InlineData("zid", "zid", "zid_connector")]
    [InlineData("zid_connector", "zid", "zid_connector")]
    [InlineData("zid_connector_v2", "zid", "zid_connector_v2")]
    [InlineData("my_connector_shop", "my_connector_shop", "my_connector_shop_connector")]
    [InlineData("zid_connector_vx", "zid_connector_vx", "zid_connector_vx_connector")]
    [InlineData("_connector", "_connector", "_connector_connector")]
    public void An_addon_is_named_after_its_platform(string name, string platform, string module)
    {
        ConnectorNames names = new(name);
        Assert.Equal((platform, module), (names.Platform, names.Module));
    }
}

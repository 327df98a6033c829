using Acme.Snippets;

namespace Cf1Gen.Readme.Tests;

public sealed class FakeTests
{
    [Fact]
    public async Task Fake_snippet_returns_its_items_without_a_connection()
    {
        var items = await new FakeCloudforceOne().Requests.ListAsync().ToListAsync();

        Assert.Equal("Phishing kit", Assert.Single(items).Summary);
    }
}

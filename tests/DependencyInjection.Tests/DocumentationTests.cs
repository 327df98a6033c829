using System.Text;
using Acme.Regions;
using Acme.Tokens;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of what the page about dependency injection shows.</summary>
public sealed class DocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs/dependency-injection.md"));

    [Fact]
    public void Configuration_of_the_page_is_valid()
    {
        var json = s_page.Split("```json\n")[1].Split("```")[0].Replace("…", "token-of-the-page", StringComparison.Ordinal);
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

        var options = configuration.GetSection("CloudforceOne").Get<CloudforceOneClientOptions>();

        Assert.NotNull(options.AccountId);
        Assert.NotNull(options.Credential);
        Assert.Equal(TimeSpan.FromSeconds(20), options.AttemptTimeout);
        Assert.Equal("600 requests in 00:05:00", options.RateLimiter?.ToString());
    }

    [Theory]
    [InlineData("`Credential:Token`")]
    [InlineData("`Credential:Email` and `Credential:Key`")]
    [InlineData("`Credential:Username` and `Credential:Password`")]
    [InlineData("`Credential:ClientId` and `Credential:ClientSecret`")]
    [InlineData("`Credential:Key`")]
    public void Table_of_credentials_has_the_keys_of_each_kind(string keys)
    {
        var messages = new[] { Message<CloudforceOneClientOptions>(), Message<RegionsClientOptions>(), Message<TokensClientOptions>() };

        Assert.Contains($"| {keys} |", s_page, StringComparison.Ordinal);
        Assert.Contains(messages, message => message.Contains(keys.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    // A text as the credential: the message names the keys that are valid instead.
    private static string Message<TOptions>()
        where TOptions : ApiClientOptions, new()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("S:Credential", (string?)"text")])
            .Build();
        var message = Assert.Throws<InvalidOperationException>(() => configuration.GetSection("S").Get<TOptions>()).Message;
        return message.Replace("S:", "", StringComparison.Ordinal);
    }
}

using Acme.Regions;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests that a host does not start with options with which a client cannot work.</summary>
public sealed class ValidationTests
{
    [Fact]
    public async Task Everything_that_is_missing_or_wrong_is_in_one_message_with_its_key()
    {
        using var container = Container.Create(
            (services, configuration) => services.AddCloudforceOneClient(configuration.GetSection("CloudforceOne")),
            ("CloudforceOne:MaxRetries", "x"),
            ("CloudforceOne:PagSize", "10"),
            ("CloudforceOne:CredentialHosts:0", "https://example.com"),
            ("CloudforceOne:Logging:Headers:0", "Authorization"));

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => container.Host.StartAsync());

        Assert.Equal(
            [
                "CloudforceOne:MaxRetries is not valid: a whole number is expected",
                "CloudforceOne:PagSize is not an option; did you mean PageSize?",
                "CloudforceOne:AccountId is missing",
                "CloudforceOne:Credential is missing: set CloudforceOne:Credential:Token, or CloudforceOne:Credential:Email and CloudforceOne:Credential:Key",
            ],
            e.Failures.Where(failure => !failure.Contains("CredentialHosts", StringComparison.Ordinal)
                && !failure.Contains("Headers", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .OrderBy(failure => failure.Contains("is missing", StringComparison.Ordinal)));
        Assert.Contains(e.Failures, failure => failure.StartsWith("CloudforceOne:CredentialHosts is not valid: 'https://example.com'", StringComparison.Ordinal));
        Assert.Contains(e.Failures, failure => failure.StartsWith("CloudforceOne:Logging:Headers is not valid: The header Authorization", StringComparison.Ordinal));
        Assert.All(e.Failures, failure => Assert.Contains(failure, e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_that_code_sets_are_reported_by_their_names()
    {
        using var container = Container.Create(services =>
        {
            services.AddCloudforceOneClient();
            services.AddRegionsClient("eu", options => options.Region = "a/b");
        });

        var e = await Assert.ThrowsAsync<AggregateException>(() => container.Host.StartAsync());

        Assert.Equal(
            [
                "CloudforceOneClientOptions.AccountId is missing; CloudforceOneClientOptions.Credential is missing",
                "RegionsClientOptions.TenantId (eu) is missing; RegionsClientOptions.Region (eu) is not valid: "
                    + "region must consist of letters, digits and -._~ because it is a part of a server address; "
                    + "RegionsClientOptions.Credential (eu) is missing",
            ],
            e.InnerExceptions.Select(inner => inner.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Valid_options_start()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(Container.Configure));

        await container.Host.StartAsync();
        await container.Host.StopAsync();
    }

    [Fact]
    public void Client_of_a_provider_without_a_host_is_validated_when_it_is_created()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient());

        Assert.Throws<OptionsValidationException>(() => container.Client);
    }

    [Fact]
    public void Root_of_the_configuration_has_keys_without_a_prefix()
    {
        using var container = Container.Create(
            (services, configuration) => services.AddCloudforceOneClient(configuration), ("Credential:Token", "s3cret-t0ken"));

        var e = Assert.Throws<OptionsValidationException>(() => container.Client);

        Assert.Equal("AccountId is missing", e.Message);
    }

    [Fact]
    public void Misspelled_option_is_not_reported_as_missing_too()
    {
        using var container = Container.Create(
            (services, configuration) => services.AddCloudforceOneClient(configuration.GetSection("C")),
            ("C:Credential:Token", "s3cret-t0ken"),
            ("C:AcountId", "a"));

        var e = Assert.Throws<OptionsValidationException>(() => container.Client);

        Assert.Equal("C:AcountId is not an option; did you mean AccountId?", e.Message);
    }
}

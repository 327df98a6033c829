namespace Cf1Gen.Runtime.Tests.Redaction;

/// <summary>Tests that no public object contains a secret in its text, its JSON, its debugger display or its properties.</summary>
public class PublicObjectTests
{
    public static TheoryData<string> Names => [.. PublicObjects.All.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_public_type_has_a_sample_object()
    {
        var types = typeof(ApiClient).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !type.IsEnum && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed))
            .Where(type => type != typeof(NullLiteral));

        Assert.Equal(
            types.Select(type => type.Name).Order(StringComparer.Ordinal), PublicObjects.All.Keys.Select(type => type.Name)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Public_object_does_not_contain_a_secret(string name) =>
        new SecretWalk(PublicObjects.Canary).EnsureHidden(PublicObjects.All.Single(entry => entry.Key.Name == name).Value(), name);

    [Fact]
    public void SecretWalk_finds_exposed_secrets()
    {
        object[] leaks = [new ApiError { Message = PublicObjects.Canary }, new Leak(PublicObjects.Canary), new[] { PublicObjects.Canary }];

        Assert.All(leaks, leak => Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => new SecretWalk(PublicObjects.Canary).EnsureHidden(leak, "leak")));
    }

    private sealed class Leak(string secret)
    {
        private readonly string _secret = secret;

        public override string ToString() => $"{_secret.Length} characters";
    }
}

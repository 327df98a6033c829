
namespace Cf1Gen.Runtime.Tests.Redaction;

/// <summary>No public object shows a secret: not as text, not as JSON, not in the debugger, not through its properties.</summary>
public class PublicObjectTests
{
    public static TheoryData<string> Names => [.. PublicObjects.All.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_public_type_has_an_object_to_look_at()
    {
        var types = typeof(ApiClient).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !type.IsEnum && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed));

        Assert.Equal(
            types.Select(type => type.Name).Order(StringComparer.Ordinal), PublicObjects.All.Keys.Select(type => type.Name)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_public_object_shows_a_secret(string name) =>
        new SecretWalk(PublicObjects.Canary).EnsureHidden(PublicObjects.All.Single(made => made.Key.Name == name).Value(), name);

    [Fact]
    public void Walk_finds_a_secret_that_is_not_hidden()
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

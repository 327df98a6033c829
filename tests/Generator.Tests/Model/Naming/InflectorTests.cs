using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class InflectorTests
{
    [Theory]
    [InlineData("Requests", "Request")]
    [InlineData("Policies", "Policy")]
    [InlineData("Addresses", "Address")]
    [InlineData("Batches", "Batch")]
    [InlineData("Boxes", "Box")]
    [InlineData("Statuses", "Status")]
    [InlineData("Aliases", "Alias")]
    [InlineData("Houses", "House")]
    [InlineData("Clauses", "Clause")]
    [InlineData("Uses", "Use")]
    [InlineData("Sizes", "Size")]
    [InlineData("HttpCaches", "HttpCache")]
    [InlineData("Cookies", "Cookie")]
    [InlineData("Analyses", "Analysis")]
    public void Singular_of_a_plural_is_found_and_plurals_are_recognized(string plural, string singular)
    {
        Assert.Equal(singular, Inflector.Singular(plural));
        Assert.Equal(singular, Inflector.Singular(singular));
        Assert.True(Inflector.EndsInPlural(plural));
        Assert.False(Inflector.EndsInPlural(singular));
    }

    [Theory]
    [InlineData("Series")]
    [InlineData("Status")]
    [InlineData("Analysis")]
    [InlineData("Access")]
    [InlineData("Analytics")]
    [InlineData("Cms")]
    [InlineData("Sas")]
    [InlineData("K8s")]
    [InlineData("sys")]
    [InlineData("")]
    public void Singular_returns_a_word_unchanged_when_it_is_not_a_plural(string word) => Assert.Equal(word, Inflector.Singular(word));
}

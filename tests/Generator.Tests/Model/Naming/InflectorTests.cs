using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public class InflectorTests
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
    public void A_plural_has_a_singular(string plural, string singular)
    {
        Assert.Equal(singular, Inflector.Singular(plural));
        Assert.Equal(singular, Inflector.Singular(singular));
        Assert.Equal(plural, Inflector.Plural(plural));
        Assert.Equal(plural, Inflector.Plural(singular));
    }

    [Theory]
    [InlineData("Series")]
    [InlineData("Status")]
    [InlineData("Analysis")]
    [InlineData("Access")]
    [InlineData("")]
    public void Some_words_have_no_plural_to_take_off(string word) => Assert.Equal(word, Inflector.Singular(word));
}

using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

/// <summary>Tests that a long name consists of the first and the last parts that lead to the type.</summary>
public sealed class NamePathTests
{
    [Theory]
    [InlineData("Order", "Order")]
    [InlineData("Order Address City", "OrderAddressCity")]
    [InlineData("OrderItem ItemPrice", "OrderItemPrice")]
    [InlineData(
        "CheckoutSessionRequest AuthenticationData ThreeDsRequestData ChallengeIndicator",
        "CheckoutSessionRequestThreeDsRequestDataChallengeIndicator")]
    [InlineData(
        "CheckoutSessionRequest AuthenticationData ThreeDsRequestAuthenticationInformation ChallengeIndicator",
        "CheckoutSessionRequestChallengeIndicator")]
    [InlineData(
        "GetOrganizationMembersForTeamInWorkspaceResponse AuthenticationData ThreeDomainRequestInformation",
        "GetOrganizationMembersDataThreeDomainRequestInformation")]
    public void Owners_in_the_middle_are_omitted(string parts, string expected)
    {
        var path = Path(parts);

        Assert.Equal(expected, path.Name);
        Assert.True(path.Name.Length <= ShortName.MaximumLength, path.Name);
        Assert.Equal(path.Name, path.Alternatives.First());
    }

    [Fact]
    public void Alternatives_name_other_owners_of_the_same_path()
    {
        var path = Path("CheckoutSessionRequest AuthenticationData ThreeDsRequestAuthenticationInformation ChallengeIndicator");

        Assert.Equal(
            [
                "CheckoutSessionRequestChallengeIndicator",
                "CheckoutSessionRequestAuthenticationDataChallengeIndicator",
            ],
            path.Alternatives.Where(name => name.Length <= ShortName.MaximumLength).Distinct().Take(2));
        Assert.Equal(path.Whole, path.Alternatives.Last());
    }

    [Fact]
    public void Item_is_named_in_the_singular() => Assert.Equal("OrderLine", Path("Order Lines").Singularize().Name);

    private static NamePath Path(string parts) =>
        parts.Split(' ').Skip(1).Aggregate(new NamePath(parts.Split(' ')[0]), (path, part) => path.Append(part));
}

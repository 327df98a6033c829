namespace Cf1Gen.Runtime.Tests.Json;

public class OptionalTests
{
    [Fact]
    public void Default_has_no_value()
    {
        Assert.False(default(Optional<string?>).HasValue);
        Assert.Null(default(Optional<string?>).Value);
        Assert.Equal("", default(Optional<string?>).ToString());
    }

    [Fact]
    public void Null_is_a_value()
    {
        Optional<int?> value = null;

        Assert.True(value.HasValue);
        Assert.Null(value.Value);
        Assert.NotEqual(default, value);
        Assert.NotEqual(default(Optional<int?>).GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void Equal_values_are_equal()
    {
        Optional<string?> one = "a";
        Optional<string?> other = new("a");

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != "b");
        Assert.Equal("a", one.ToString());
    }
}

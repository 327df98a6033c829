namespace Cf1Gen.Runtime.Tests.Calls;

public class AcceptedRequestsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2500)]
    public void Requests_within_a_duration_are_counted_or_extrapolated(int count)
    {
        var requests = new AcceptedRequests();
        for (var i = 1; i <= count; i++)
        {
            requests.Add(TimeSpan.FromSeconds(i));
        }

        var now = TimeSpan.FromSeconds(count);

        foreach (var seconds in new[] { 1, 10, 16, 100, 998, 999, 1000, 2000 })
        {
            // The oldest of a thousand kept times is 999 seconds ago: a longer duration is extrapolated.
            var expected = count >= 1000 && seconds > 999 ? (int)(1000 * (seconds / 999.0)) : Math.Min(count, seconds);
            Assert.Equal(expected, requests.CountWithin(now, TimeSpan.FromSeconds(seconds)));
        }
    }
}

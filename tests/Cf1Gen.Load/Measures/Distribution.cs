using System.Globalization;

namespace Cf1Gen.Load.Measures;

/// <summary>Times, in milliseconds.</summary>
internal sealed class Distribution
{
    private readonly List<double> _times = [];

    public int Count => _times.Count;

    public double Most => _times.Max();

    internal void Add(TimeSpan time) => _times.Add(time.TotalMilliseconds);

    /// <summary>Returns the median, the 95th percentile and the maximum as text.</summary>
    public override string ToString()
    {
        var sorted = _times.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture, $"median {At(0.5):0.0} ms, 95 % {At(0.95):0.0} ms, most {Most:0.0} ms of {sorted.Count}");

        double At(double share) => sorted[(int)((sorted.Count - 1) * share)];
    }
}

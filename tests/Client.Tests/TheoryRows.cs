namespace Cf1Gen.Client.Tests;

/// <summary>Creates the rows of theories with two values.</summary>
internal static class TheoryRows
{
    public static TheoryData<T1, T2> Of<T1, T2>(IEnumerable<(T1 First, T2 Second)> rows)
    {
        var data = new TheoryData<T1, T2>();
        foreach (var (first, second) in rows)
        {
            data.Add(first, second);
        }

        return data;
    }
}

namespace Cf1Gen.Emulation.Domain;

/// <summary>The page of a list that a client requests. The first page is 0.</summary>
internal readonly record struct PageRequest(int Number, int Size)
{
    public IReadOnlyList<T> Apply<T>(IEnumerable<T> items) => [.. items.Skip((int)Math.Min((long)Number * Size, int.MaxValue)).Take(Size)];
}

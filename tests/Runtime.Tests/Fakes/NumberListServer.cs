namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A list server whose items are the numbers from 0.</summary>
internal sealed class NumberListServer(int count) : ListServer<int>(Enumerable.Range(0, count));

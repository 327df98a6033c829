using System.Diagnostics;

namespace Cf1Gen.Runtime;

/// <summary>Paging of a list that is returned in a single response.</summary>
internal sealed class SinglePaging : Paging
{
    internal override PageEnumerator Start(PageStart start) => start.Token is null ? new Enumerator() : throw PageToken.CreateInvalid();

    private sealed class Enumerator : PageEnumerator
    {
        public override PageParameters GetParameters() => new(inBody: false);

        public override string GetToken() => throw new UnreachableException("A list in a single response has no next page.");

        protected override PageAction MovePastNew(PageInfo page)
        {
            HasNext = false;
            return PageAction.Return;
        }
    }
}

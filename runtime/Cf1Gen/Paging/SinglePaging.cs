using System.Diagnostics;

namespace Cf1Gen.Runtime;

/// <summary>A list that comes in one answer.</summary>
internal sealed class SinglePaging : Paging
{
    internal override PageEnumerator Start(PageStart start) => start.Token is null ? new Walk() : throw PageToken.NotAToken();

    private sealed class Walk : PageEnumerator
    {
        public override PageParameters Parameters() => new(inBody: false);

        public override string Token() => throw new UnreachableException("Nothing follows that could be gone on with.");

        protected override PageAction TakeNew(PageInfo page)
        {
            HasNext = false;
            return PageAction.Give;
        }
    }
}

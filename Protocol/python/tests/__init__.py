"""The tests. The loop's remarks on slow turns say more about the machine than about the client."""

import logging

logging.getLogger("asyncio").setLevel(logging.ERROR)
